/** A token of a bot's shape that opens nothing. */
export const shapedToken = `${Buffer.from("1100000000000000001").toString("base64url")}.GaBcDe.${"f-g_h1".repeat(6)}`;
