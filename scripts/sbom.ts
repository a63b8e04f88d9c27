// The software bill of materials of a release, of the packages whose code is in dist/.
//   npm run -s sbom -- --version 1.2.3 --commit SHA > sbom.cdx.json
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from './repository.ts';
import { bomOf } from './sbom/bom.ts';

const { values } = parseArgs({ options: { version: { type: 'string' }, commit: { type: 'string' } } });
const { version, commit } = values;
if (version === undefined || commit === undefined) throw new Error('Give --version and --commit of the release.');

const read = (path: string): string => readFileSync(join(REPOSITORY, path), 'utf8');
const bom = bomOf(read('dist/licenses.txt'), JSON.parse(read('package-lock.json')), { version, commit });
console.log(JSON.stringify(bom, null, 2));
