import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script of the build, and what it is made of. */
export interface Script {
  /** Below the build's folder. */
  file: string;
  /** Bytes after gzip. */
  gzip: number;
  /** It holds modules of the plugin. */
  own: boolean;
}

/** Modules of the plugin, as source maps of the build name them. */
const OWN = /(?:^|\/)plugins\/learn(?:-common)?\/src\//;

function sourcesOf(path: string): string[] {
  const map = `${path}.map`;
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}

/**
 * What the scripts at these addresses are, by the source maps that lie beside them in the build.
 *
 * @throws Error where the build has source maps for none of them: nothing could be said then.
 */
export function scriptsOf(dist: string, addresses: Iterable<string>): Script[] {
  const paths = [
    ...new Set([...addresses].map(address => new URL(address).pathname)),
  ].filter(path => existsSync(join(dist, path)));
  if (!paths.some(path => existsSync(join(dist, `${path}.map`)))) {
    throw new Error(`${dist} has no source maps of what was loaded.`);
  }
  return paths.map(file => {
    const path = join(dist, file);
    return {
      file,
      gzip: gzipSync(readFileSync(path)).length,
      own: sourcesOf(path).some(source => OWN.test(source)),
    };
  });
}
