import { useLayoutEffect, useRef } from 'preact/hooks';
import { Text } from '../../view/text.tsx';

/** Looks like a link, because it leads to a text, and says whether that is open. */
export function HelpSwitch(props: { help: HTMLElement; isOpen: boolean; onSwitch: () => void }) {
  const { help, isOpen, onSwitch } = props;
  return (
    <button
      type="button"
      class="help-switch"
      aria-expanded={isOpen}
      aria-controls={help.id}
      onClick={onSwitch}
    >
      <Text en="Search help" zh="搜索说明" />
    </button>
  );
}

/** The place of the help, which the page has in its HTML. */
export function HelpPlace({ help, isOpen }: { help: HTMLElement; isOpen: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(help);
  }, [help]);
  useLayoutEffect(() => {
    help.hidden = !isOpen;
  }, [help, isOpen]);
  return <div class="help-place" ref={place} />;
}
