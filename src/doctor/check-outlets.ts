import type { OutletEntry } from "../corpus/outlet-registry.ts";
import { messageOf } from "../terminal/command-line.ts";
import { plural } from "../terminal/plural.ts";
import { bad, type Finding, good } from "./finding.ts";

/**
 * Can the operator's own outlets be read?
 * @param read - see `readOutlets`; its errors name the file
 */
export async function checkOutlets(
  file: string | undefined,
  read: (file: string) => Promise<readonly OutletEntry[]>,
): Promise<Finding> {
  if (file === undefined) {
    return good("outlets", "OUTLETS_FILE is not set: the outlets that come with the program");
  }
  try {
    const outlets = await read(file);
    return good("outlets", `${plural(outlets.length, "outlet")} in ${file}`);
  } catch (error) {
    return bad(
      "outlets",
      messageOf(error),
      'it must be a JSON list such as [{ "name": "The Harbour Post", "domains": ["harbourpost.example"] }]',
    );
  }
}
