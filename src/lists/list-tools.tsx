import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isOwnRead, onOwnState } from '../own/own-state.ts';
import type { Label } from '../schema/site.ts';
import { formatNumber } from '../text/format-number.ts';
import { Text } from '../view/text.tsx';
import { type Narrowing, WHOLE } from './list-state.ts';
import {
  countFollowed,
  countWith,
  hiddenSources,
  hideSource,
  narrowRows,
  tagsOfRows,
} from './narrow-rows.ts';
import { rowsOf } from './rows.ts';

/** The topics and the sources of a list, by the names that its rows have for them. */
export interface ListChoices {
  topics: [id: string, label: Label][];
  sources: [id: string, label: Label][];
}

const KINDS = [
  { has: ['en', 'zh'], label: { en: 'Both languages', zh: '中英双语' } },
  { has: ['code'], label: { en: 'Code', zh: '代码' } },
];

interface ToggleProps {
  isOn: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}
function Toggle({ isOn, onToggle, children }: ToggleProps) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onToggle}>
      {children}
    </button>
  );
}

interface ChoiceProps {
  label: string;
  /** What stands for no choice. */
  all: string;
  options: readonly (readonly [value: string, name: string])[];
  chosen: string;
  onChoose: (value: string) => void;
}
function Choice({ label, all, options, chosen, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">{all}</option>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

const nameOf = ({ en, zh }: Label): string => (en === zh ? en : `${en} ${zh}`);

/** The tags to choose from; one that no paper of the page has any more stays as long as it narrows the list. */
const tagsWith = (tags: readonly string[], chosen: string): readonly string[] =>
  chosen === '' || tags.includes(chosen) ? tags : [...tags, chosen];

interface ListToolsProps {
  choices: ListChoices;
  initial: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

/** What narrows the list of a page: what papers have, their topic, words, sources. Nothing is asked of a server. */
export function ListTools({ choices: { topics, sources }, initial, onNarrow }: ListToolsProps) {
  const [narrowing, setNarrowing] = useState(initial);
  const [hidden, setHidden] = useState(hiddenSources);
  const [shown, setShown] = useState(rowsOf().length);
  const [followed, setFollowed] = useState(countFollowed);
  const [own, setOwn] = useState({ isRead: isOwnRead(), tags: tagsOfRows() });
  const { has, isUnread, isStarred, isFollowed, tag, topic, words } = narrowing;
  const change = (some: Partial<Narrowing>): void => setNarrowing({ ...narrowing, ...some });
  const toggleKind = (kind: string[], isOn: boolean): void =>
    change({ has: isOn ? has.filter((one) => !kind.includes(one)) : [...new Set([...has, ...kind])] });
  const toggleSource = (source: string): void => {
    hideSource(source, !hidden.includes(source));
    setHidden(hiddenSources());
  };
  useEffect(() => {
    const count = (): void => setFollowed(countFollowed());
    document.addEventListener('rows-followed', count);
    return () => document.removeEventListener('rows-followed', count);
  }, []);
  useEffect(() => {
    onNarrow(narrowing);
    setShown(narrowRows(narrowing));
  }, [narrowing, hidden, own.isRead, followed]);
  useEffect(() => onOwnState(() => setOwn({ isRead: isOwnRead(), tags: tagsOfRows() })), []);
  const total = rowsOf().length;
  return (
    <>
      <input
        type="text"
        aria-label="Words in this list · 在本页中筛选"
        placeholder="Narrow · 筛选"
        value={words}
        onInput={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      {KINDS.filter((kind) => countWith(kind.has) > 0).map(({ has: kind, label }) => {
        const isOn = kind.every((one) => has.includes(one));
        return (
          <Toggle key={label.en} isOn={isOn} onToggle={() => toggleKind(kind, isOn)}>
            <Text {...label} /> {formatNumber(countWith(kind))}
          </Toggle>
        );
      })}
      <Toggle isOn={isUnread} onToggle={() => change({ isUnread: !isUnread })}>
        <Text en="Unread" zh="未读" />
      </Toggle>
      <Toggle isOn={isStarred} onToggle={() => change({ isStarred: !isStarred })}>
        <Text en="Starred" zh="收藏" />
      </Toggle>
      {topics.length > 1 && (
        <Choice
          label="Topic · 主题"
          all="All topics · 全部主题"
          options={topics.map(([id, label]) => [id, nameOf(label)] as const)}
          chosen={topic}
          onChoose={(chosen) => change({ topic: chosen })}
        />
      )}
      {sources.length > 1 &&
        sources.map(([source, label]) => (
          <Toggle key={source} isOn={!hidden.includes(source)} onToggle={() => toggleSource(source)}>
            <Text {...label} />
          </Toggle>
        ))}
      {(followed > 0 || isFollowed) && (
        <Toggle isOn={isFollowed} onToggle={() => change({ isFollowed: !isFollowed })}>
          <Text en="Followed" zh="关注" /> {formatNumber(followed)}
        </Toggle>
      )}
      {(own.tags.length > 0 || tag !== '') && (
        <Choice
          label="My tags · 我的标签"
          all="My tags · 我的标签"
          options={tagsWith(own.tags, tag).map((one) => [one, one] as const)}
          chosen={tag}
          onChoose={(chosen) => change({ tag: chosen })}
        />
      )}
      <span class="shown" role="status">
        {shown < total && (
          <Text
            en={`${formatNumber(shown)} of ${formatNumber(total)}`}
            zh={`${formatNumber(shown)} / ${formatNumber(total)} 篇`}
          />
        )}
      </span>
      {shown < total && (
        <button type="button" onClick={() => setNarrowing(WHOLE)}>
          <Text en="Show all" zh="显示全部" />
        </button>
      )}
    </>
  );
}
