import { dayOf } from "../answer/day.ts";

/** The day of an article as a person writes it, or that it states none. */
export const statedDay = (published: string | undefined): string =>
  published === undefined ? "date not stated" : dayOf(published);
