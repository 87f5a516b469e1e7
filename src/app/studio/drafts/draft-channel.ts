import { tab } from '../../storage/tab.ts';

/** What tabs tell each other: of a draft, or (`shelf`) of what an author put on the shelf. */
type News = 'taken' | 'deleted' | 'kept' | 'shelf';

interface Told {
  readonly news: News;
  readonly draft: string;
  readonly by: string;
}

const channel =
  typeof BroadcastChannel === 'undefined'
    ? undefined
    : new BroadcastChannel('common-ground-studio');

export function tellDraft(news: News, draft: string): void {
  channel?.postMessage({ news, draft, by: tab } satisfies Told);
}

/** Hears what another tab did with drafts; gives back how to stop. */
export function onDraft(listener: (news: News, draft: string) => void): () => void {
  const hears = ({ data }: MessageEvent<Told>) => {
    if (data.by !== tab) listener(data.news, data.draft);
  };
  channel?.addEventListener('message', hears);
  return () => channel?.removeEventListener('message', hears);
}
