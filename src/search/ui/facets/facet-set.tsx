import { useRef, useState } from 'preact/hooks';
import type { Label } from '../../../schema/site.ts';
import { AVAILABLE_LABELS } from '../../../site/available-labels.ts';
import { formatNumber } from '../../../text/format-number.ts';
import { Text } from '../../../view/text.tsx';
import type { FacetValue } from '../../answer.ts';
import type { Facet } from '../../query/request.ts';
import { Choice } from './choice.tsx';
import { facetValues } from './facet-values.ts';

const TITLES: Record<Facet, Label> = {
  topic: { en: 'Topic', zh: '主题' },
  source: { en: 'Source', zh: '来源' },
  has: { en: 'Available', zh: '含有' },
};

/** Labels that are known before an answer has the values. */
const KNOWN_LABELS: Partial<Record<Facet, Record<string, Label>>> = { has: AVAILABLE_LABELS };

type FacetSetProps = {
  facet: Facet;
  values: readonly FacetValue[];
  chosen: readonly string[];
  /** Gets all chosen values. */
  onChoose: (chosen: string[]) => void;
};

/** The values of one facet as checkboxes with their counts. */
export function FacetSet({ facet, values, chosen, onChoose }: FacetSetProps) {
  const [isExpanded, setIsExpanded] = useState(false);
  const labels = useRef(new Map(Object.entries(KNOWN_LABELS[facet] ?? {})));
  for (const { value, label } of values) labels.current.set(value, label);
  const { shown, rest } = facetValues(values, chosen, isExpanded, labels.current);
  if (shown.length === 0) return null;
  const toggle = (value: string, isChosen: boolean): void =>
    onChoose(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset class="facet">
      <legend>
        <Text {...TITLES[facet]} />
      </legend>
      <div class="choices">
        {shown.map(({ value, label, count }) => (
          <Choice
            key={value}
            name={facet}
            value={value}
            label={label}
            isChosen={chosen.includes(value)}
            onChange={(isChosen) => toggle(value, isChosen)}
          >
            {formatNumber(count)}
          </Choice>
        ))}
      </div>
      {rest > 0 && (
        <button
          type="button"
          class="facet-more"
          aria-expanded={isExpanded}
          onClick={() => setIsExpanded(!isExpanded)}
        >
          {isExpanded ? <Text en="fewer" zh="收起" /> : <Text en={`${rest} more`} zh={`其余 ${rest} 项`} />}
        </button>
      )}
    </fieldset>
  );
}
