import type { Results } from "./results.ts";
import { markdownOf } from "./section.ts";

/** `<!-- table: answers -->` … `<!-- /table -->`: between them stands what the results have. */
const place = /(<!-- table: ([^\n>]{1,100}) -->\n)[\s\S]*?<!-- \/table -->/gu;

/**
 * A page with its tables as the results have them; one that the results lack stays as it is. A
 * section is named by its title, or by the part of it before a comma. The machine's line stands at
 * `machine`.
 */
export const fillTables = (page: string, { machine, sections }: Results): string =>
  page.replace(place, (whole, opening: string, title: string) => {
    if (title === "machine") return `${opening}${machine}.\n<!-- /table -->`;
    const section =
      sections.find((each) => each.title === title) ??
      sections.find((each) => each.title.startsWith(`${title}, `));
    return section === undefined ? whole : `${opening}\n${markdownOf(section)}\n\n<!-- /table -->`;
  });
