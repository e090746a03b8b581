import { expect, it } from 'vitest';
import { languageOf } from './detect-language.ts';

it.each([
  ['We propose a method that measures the flow of attention in models and show that it is fast.', 'en'],
  ['Attention flows.', 'en'],
  ['我们提出一种方法 (Attention Flow)，用于度量模型中的注意力。', 'zh'],
  ['本論文では、大規模言語モデルにおける注意の流れを測定する手法を提案します。', 'other'],
  [
    'Wir stellen ein Verfahren vor, das den Fluss der Aufmerksamkeit in Modellen misst und dabei sehr schnell ist.',
    'other',
  ],
  [
    'Nous proposons une méthode qui mesure le flux de l’attention dans les modèles et qui est très rapide.',
    'other',
  ],
  [
    'River gauges drift in cold weather. Field crews repair floats, sonar buoys or cables at high cost, often under harsh conditions.',
    'en',
  ],
  [
    'RiverNet detects drift early, improves accuracy, cuts repair visits, needs little data, runs everywhere.',
    'en',
  ],
  [
    'Proponemos un método que mide el flujo de la atención en los modelos y es muy rápido para todos.',
    'other',
  ],
  ['注意機構で LLM、RAG、GPT の流量測定。GitHub 公開、精度三割向上。', 'other'],
  ['Мы предлагаем метод измерения внимания.', 'other'],
  ['이 논문에서는 방법을 제안한다', 'other'],
])('takes "%s" for %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
