import { expect, it } from 'vitest';
import { siteSchema } from '../schema/site.ts';
import { labelOf } from './label-of.ts';

const label = { en: 'Birds', zh: '鸟' };

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'Owls'])(
  'shows %s by its name where the owner has given no label',
  (name) => {
    const { topics } = siteSchema.parse({ title: label, description: label, topics: { Birds: label } });
    expect(labelOf(topics, name)).toEqual({ en: name, zh: name });
    expect(labelOf(topics, 'Birds')).toEqual(label);
  },
);

it('shows the label of a name that every object has', () => {
  expect(labelOf({ constructor: label }, 'constructor')).toEqual(label);
});
