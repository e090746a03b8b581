import type { Label } from '../schema/site.ts';

/** What can be done about a finding, by its code; of most findings the message says all. */
export const ADVICE: ReadonlyMap<string, Label> = new Map<string, Label>([
  [
    'unknown-format',
    {
      en: 'See in the README, under "Add a format", what such a file needs: a word in the dictionary, or a declaration.',
      zh: '请看 README 的「Add a format」一节：此类文件需要在词表里补充词语，或另写一份格式声明。',
    },
  ],
  [
    'unread-line',
    {
      en: 'If these lines say something of papers, a label is missing in the dictionary, or a declaration; if they are furniture, a pattern. See the README, under "Add a format".',
      zh: '若这些行与论文有关，是词表缺少标签，或需另写格式声明；若属版面，则缺少相应的模式。见 README 的「Add a format」一节。',
    },
  ],
  [
    'generic-format',
    {
      en: 'Look at one of these files. If it was read right, there is nothing to do; if not, a declaration can say how it is to be read.',
      zh: '请抽看其中一个文件：读得无误便不必处理，否则可另写格式声明说明读法。',
    },
  ],
  [
    'left-out-topic',
    {
      en: 'If this is a topic after all, its words are in scripts/formats/engines/fields/banners.ts.',
      zh: '若确为主题，请修改 scripts/formats/engines/fields/banners.ts 中的词语。',
    },
  ],
]);
