import type { ReactNode } from 'react';
import type { Request } from '../../../negotiation/state.ts';
import { ChannelReply } from './channel-reply.tsx';
import { ExpertsReply } from './experts-reply.tsx';

type Asked<K extends Request['kind']> = Extract<Request, { readonly kind: K }>;

/** How each question of the caucus is put to the one who must answer it. */
const replies: { readonly [K in Request['kind']]: (request: Asked<K>) => ReactNode } = {
  backChannel: (request) => <ChannelReply request={request} />,
  experts: (request) => <ExpertsReply request={request} />,
};

/** The question that awaits the viewer's answer. */
export function Reply({ request }: { readonly request: Request }) {
  return replyTo(request);
}

function replyTo<K extends Request['kind']>(request: Asked<K>): ReactNode {
  const reply: (asked: Asked<K>) => ReactNode = replies[request.kind];
  return reply(request);
}
