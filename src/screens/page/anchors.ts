import { createContext } from 'react';

/** What stands before the anchors of a part of the page, where another part has the same ones. */
export const Anchors = createContext('');
