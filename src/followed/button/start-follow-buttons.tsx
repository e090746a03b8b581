import { render } from 'preact';
import { FollowButton } from './follow-button.tsx';

/** Makes buttons that follow queries, in `[data-follow-place]`. */
export function startFollowButtons(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-follow-place]'))
    render(<FollowButton query={place.dataset.followPlace ?? ''} />, place);
}
