import { recall, recallText, remember, rememberText } from '../../client/memory.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';

/** Choices are kept as they are, all else as JSON. */
const CHOICES = ['ui', 'read', 'script', 'size', 'face', 'theme'] as const;
const VALUES = ['hidden-sources', 'searches', 'related', 'visits'] as const;

/** What this browser has of the settings. */
export function ownSettings(): Settings {
  const choices = CHOICES.map((name) => [name, recallText(name)]);
  const values = VALUES.map((name) => [name, recall(name)]);
  return settingsSchema.parse(Object.fromEntries([...choices, ...values]));
}

/** A reader who comes back to an emptied browser has a first visit there, after that of the file. */
function mergeVisits(own: Settings['visits'], other: Settings['visits']): Settings['visits'] {
  if (own?.last === undefined) return other;
  return { last: own.last, before: own.before ?? other?.last };
}

/** The settings of two browsers: those of this one where it has any. */
export function mergeSettings(own: Settings, other: Settings): Settings {
  const present = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...other, ...present, visits: mergeVisits(own.visits, other.visits) };
}

/** Keeps settings; the page then follows its choices as those that another tab makes. */
export function keepSettings(settings: Settings): void {
  for (const name of VALUES) if (settings[name] !== undefined) remember(name, settings[name]);
  for (const name of CHOICES) {
    const newValue = settings[name];
    if (newValue === undefined || newValue === recallText(name)) continue;
    rememberText(name, newValue);
    dispatchEvent(new StorageEvent('storage', { key: `duizhao:${name}`, newValue }));
  }
}
