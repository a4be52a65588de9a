import { renderLabel } from "./render-text.ts";

/** Tells that the corpus has no such outlet, and which ones come near. */
export function renderUnknownOutlet(asked: string, near: readonly string[]): string {
  const names = near.map((name) => `**${renderLabel(name, 80)}**`);
  const advice =
    names.length === 0
      ? "/sources lists those there are."
      : `Did you mean ${names.join(" or ")}? /sources lists all.`;
  return `There is no outlet “${renderLabel(asked, 120)}” in this corpus. ${advice}`;
}
