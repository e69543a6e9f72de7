import { z } from 'zod';

const shortName = 'Write a short name in lower case with hyphens, for example work-route.';

/** The id of something in content/. */
export const id = z.string(shortName).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, shortName);

const nameOfFigure = 'Write the name of a figure of this file, for example maxAge.';

/** The name of a figure of the same file. */
export const figureName = z.string(nameOfFigure).regex(/^[a-z][a-zA-Z0-9]*$/, nameOfFigure);

/** One day. */
export const day = z.iso.date('Write a day as 2026-11-22.');
