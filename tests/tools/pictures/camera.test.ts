import { expect, test } from "vitest";
import { openCamera } from "../../../tools/pictures/camera.ts";
import { PictureError } from "../../../tools/pictures/picture-error.ts";

test("says in one line which browser is missing", async () => {
  await expect(openCamera("/no/such/browser")).rejects.toThrow(
    new PictureError("CHROMIUM: there is no browser at /no/such/browser"),
  );
});
