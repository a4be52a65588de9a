/**
 * Discord's limits on one message with components: 4,000 characters of text in all, and, as reported
 * by operators, no more than about 10,170 bytes of it in UTF-8. Both are kept by one measure.
 */
export const messageBudget = 3_960;

/**
 * What a character of three bytes costs, so that 4,000 units never hold more than 10,170 bytes.
 * A quarter, unlike a fifth, adds up without rounding: what was measured once fits exactly.
 */
const wideCharacterWeight = 1.25;

/** What one code point costs of a message's budget, 1 or more. */
export function weighCharacter(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x800 && code < 0x10000 ? wideCharacterWeight : char.length;
}

/** What a text costs of a message's budget, never less than its length. */
export function weigh(text: string): number {
  let weight = 0;
  for (const char of text) weight += weighCharacter(char);
  return weight;
}

/**
 * Divides a budget so that who needs less than an even share leaves the rest to the others.
 * @returns one share for each need, none larger than its need, in the order given
 */
export function shareBudget(needs: readonly number[], total: number): readonly number[] {
  const shares = needs.map(() => 0);
  const byNeed = needs.map((need, at) => ({ need, at })).sort((a, b) => a.need - b.need);
  let left = Math.max(0, total);
  for (const [rank, { need, at }] of byNeed.entries()) {
    const share = Math.min(need, left / (byNeed.length - rank));
    shares[at] = share;
    left -= share;
  }
  return shares;
}

/**
 * Items in one line or list as far as a budget goes, and how many there are beyond.
 * @param items - already escaped
 * @param budget - for all of it, the closing remark included
 */
export function listWithin(items: readonly string[], separator: string, budget: number): string {
  const remark = (count: number) => `… and ${count} more`;
  const reserve = weigh(separator) + weigh(remark(items.length));
  const shown: string[] = [];
  let used = 0;
  for (const [at, item] of items.entries()) {
    const cost = weigh(item) + (at === 0 ? 0 : weigh(separator));
    const isLast = at === items.length - 1;
    if (used + cost + (isLast ? 0 : reserve) > budget) break;
    shown.push(item);
    used += cost;
  }
  const hidden = items.length - shown.length;
  return (hidden === 0 ? shown : [...shown, remark(hidden)]).join(separator);
}
