import { createContext } from 'react';

/** Whether the marks of sources are put away on the screen until they are asked for. */
export const SourcesFolded = createContext(false);
