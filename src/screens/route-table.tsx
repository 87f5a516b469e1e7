import { Suspense, useEffect, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { isLiveGame } from '../app/live/game-address.ts';
import { routes } from '../app/routes.ts';
import { AtTable } from './at-table.tsx';
import { ErrorBoundary } from './trouble/error-boundary.tsx';
import { Lost } from './trouble/lost.tsx';
import { StorageStrip } from './trouble/storage-strip.tsx';
import { UpdateStrip } from './trouble/update-strip.tsx';
import { Waiting } from './page/waiting.tsx';
import * as screens from './lazy-screens.ts';
import type { LessonPage } from './live/room/go-along.tsx';
import { prefetchEnd } from './prefetch-end.ts';

/** Whoever sees how a game ended goes on to what is said of it: that is fetched meanwhile. */
function WithRest({ children }: { readonly children: ReactNode }) {
  useEffect(() => prefetchEnd(), []);
  return children;
}

interface OfGameProps {
  readonly game: string;
  readonly at: LessonPage;
  readonly children: ReactNode;
}

/** A game of a class has its people and its clock beside it; one of this machine stands alone. */
function OfGame({ game, at, children }: OfGameProps) {
  if (!isLiveGame(game)) return children;
  return (
    <screens.InClass game={game} at={at}>
      {children}
    </screens.InClass>
  );
}

/** Which address shows which screen. Each screen is fetched when it is first gone to. */
export function RouteTable() {
  const [at] = useLocation();
  return (
    <ErrorBoundary at={at}>
      <StorageStrip />
      <UpdateStrip at={at} />
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path={routes.title} component={screens.Title} />
          <Route path={routes.learn} component={screens.Learn} />
          <Route path={routes.play}>
            <screens.FirstGame key="first" />
          </Route>
          <Route path={routes.practice}>
            <screens.FirstGame key="again" again />
          </Route>
          <Route path={routes.telegram}>
            {({ game }) => <screens.Telegram key={game} game={game} />}
          </Route>
          <Route path={routes.shelf} component={screens.Shelf} />
          <Route path={routes.choose}>
            {({ scenario }) => <screens.Choose key={scenario} scenario={scenario} />}
          </Route>
          <Route path={routes.dossier}>
            {({ game }) => (
              <OfGame key={game} game={game} at="dossier">
                <screens.Dossier game={game} />
              </OfGame>
            )}
          </Route>
          <Route path={routes.table}>
            {({ game }) => (
              <OfGame key={game} game={game} at="table">
                <AtTable>
                  <screens.Table game={game} />
                </AtTable>
              </OfGame>
            )}
          </Route>
          <Route path={routes.outcome}>
            {({ game }) => (
              <OfGame key={game} game={game} at="end">
                <WithRest>
                  <screens.Outcome game={game} />
                </WithRest>
              </OfGame>
            )}
          </Route>
          <Route path={routes.statement}>
            {({ game }) => (
              <OfGame key={game} game={game} at="end">
                <screens.Statement game={game} />
              </OfGame>
            )}
          </Route>
          <Route path={routes.debrief}>
            {({ game }) => (
              <OfGame key={game} game={game} at="end">
                <screens.Debrief
                  game={game}
                  beside={isLiveGame(game) && <screens.ClassChapter />}
                />
              </OfGame>
            )}
          </Route>
          <Route path={routes.report}>
            {({ game, part }) => (
              <OfGame key={game} game={game} at="end">
                <screens.Report
                  game={game}
                  part={part}
                  beside={isLiveGame(game) && <screens.ClassChapter />}
                />
              </OfGame>
            )}
          </Route>
          <Route path={routes.join}>
            <screens.Join />
          </Route>
          <Route path={routes.joinClass}>
            {({ code }) => <screens.Join key={code} code={code} />}
          </Route>
          <Route path={routes.seat}>
            {({ token }) => <screens.SeatLink key={token} token={token} />}
          </Route>
          <Route path={routes.lesson} component={screens.Lesson} />
          <Route path={routes.studio} component={screens.Studio} />
          <Route path={routes.begin}>
            {({ question }) => <screens.Begin question={question} />}
          </Route>
          <Route path={routes.draft}>
            {({ draft }) => <screens.Workbench key={draft} draft={draft} />}
          </Route>
          <Route path={routes.printed}>
            {({ draft }) => <screens.PrintedPapers key={draft} draft={draft} />}
          </Route>
          <Route path={routes.carried}>
            {({ code }) => <screens.Carried key={code} code={code} />}
          </Route>
          <Route path={routes.class} component={screens.Class} />
          <Route path={routes.games} component={screens.Games} />
          <Route path={routes.sources} component={screens.Sources} />
          <Route path={routes.settings} component={screens.Settings} />
          <Route path={routes.gallery} component={screens.Gallery} />
          <Route path={routes.teach} component={screens.Teach} />
          <Route path={routes.teachWith}>{({ key }) => <screens.TeachWith hostKey={key} />}</Route>
          <Route path={routes.console}>
            {({ code }) => <screens.Console key={code} code={code} />}
          </Route>
          <Route path={routes.projector}>
            {({ code }) => <screens.Projector key={code} code={code} />}
          </Route>
          <Route component={Lost} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
