import { createContext } from 'react';

/**
 * Whether the marks of sources are put away on the screen until they are asked for; on paper their
 * keys stand all the same, but for where they stand `nowhere`.
 */
export const SourcesFolded = createContext<boolean | 'nowhere'>(false);
