import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock: {
  readonly packages: Readonly<Record<string, LockedPackage>>;
} = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** Every package, by where it is installed. */
const locked = Object.entries(lock.packages).filter(([place]) => place !== "");
/** Those that are installed with the program, with what they need in turn. */
const atRunTime = locked.filter(([, { dev }]) => dev !== true);

/** SPDX names of licences that let a program be passed on with no more than their texts beside it. */
const permissive: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

describe("what is installed", () => {
  test("is named by exact versions, and the lock holds these", () => {
    const { dependencies, devDependencies } = manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(`${name} ${version}`).toMatch(/^\S+ \d+\.\d+\.\d+(?:-[\w.]+)?$/u);
      expect(`${name} ${lock.packages[`node_modules/${name}`]?.version}`).toBe(
        `${name} ${version}`,
      );
    }
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^save-exact=true$/mu);
  });

  test("comes from a registry alone, each package with its checksum", () => {
    for (const [place, { integrity, resolved = "https:" }] of locked) {
      expect(`${place} ${integrity}`).toMatch(/ sha512-[\w+/]+=*$/u);
      expect(`${place} ${resolved}`).toMatch(/ https:/u);
    }
  });

  test("runs no script of its own where the program works without", () => {
    // esbuild's only checks what npm has already installed for the platform.
    const withScripts = atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(withScripts.map(([place]) => place)).toEqual(["node_modules/esbuild"]);
  });
});

describe("licences of what runs with the program", () => {
  test("let it be passed on, transitive and other platforms' packages included", () => {
    expect(atRunTime.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    const others = atRunTime.filter(([, { license = "" }]) => !permissive.has(license));
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  test("are those that the packages themselves state", () => {
    const installed = atRunTime.filter(([place]) => existsSync(join(place, "package.json")));
    expect(installed.length).toBeGreaterThan(50);
    for (const [place, { license, version }] of installed) {
      const stated = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
      expect({ place, license: stated.license, version: stated.version }).toEqual({
        place,
        license,
        version,
      });
    }
  });
});

describe("the program", () => {
  const imported = new Set(
    ["src", "commands"].flatMap((folder) => filesIn(folder).flatMap(packagesImportedBy)),
  );

  test("imports only packages that are installed with it, none of development's", () => {
    const known = Object.keys(manifest.dependencies);
    expect([...imported].filter((name) => !known.includes(name))).toEqual([]);
  });

  test("uses every package that is installed for it", () => {
    const started = Object.values(manifest.scripts).map((script) => script.split(" ", 1)[0]);
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => !imported.has(name) && !started.includes(name),
    );
    expect(unused).toEqual([]);
  });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?[jt]s$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

/** Names of packages, without paths into them and without Node's own modules. */
function packagesImportedBy(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const imports = text.matchAll(
    /(?:^import|^\} from|^(?:im|ex)port .* from|\bimport\() ?"([^"]+)"/gmu,
  );
  return [...imports].flatMap(([, name = ""]) => {
    if (name.startsWith(".") || name.startsWith("node:")) return [];
    const [scope = "", rest = ""] = name.split("/");
    return [scope.startsWith("@") ? `${scope}/${rest}` : scope];
  });
}
