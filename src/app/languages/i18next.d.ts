import 'i18next';
import type choose from './en/choose.json';
import type dossier from './en/dossier.json';
import type games from './en/games.json';
import type learn from './en/learn.json';
import type settings from './en/settings.json';
import type shelf from './en/shelf.json';
import type shell from './en/shell.json';
import type sources from './en/sources.json';
import type table from './en/table.json';
import type title from './en/title.json';

// Makes every key of t() checked. Each area adds itself here, or in a file like this one.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    returnNull: false;
  }
  interface ResourceNamespaceMap {
    choose: typeof choose;
    dossier: typeof dossier;
    games: typeof games;
    learn: typeof learn;
    settings: typeof settings;
    shelf: typeof shelf;
    shell: typeof shell;
    sources: typeof sources;
    table: typeof table;
    title: typeof title;
  }
}
