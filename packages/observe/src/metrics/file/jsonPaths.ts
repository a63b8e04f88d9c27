import type { Finding, Path } from '@deploy-actions/strategy';
import { cut } from '../../expect/show.ts';
import { measures } from '../settings.ts';
import type { WrittenHttp } from './schema.ts';

/** What is wrong with the JSONPaths of a file. Their library is loaded here. */
export async function jsonPathFindings({ values }: WrittenHttp): Promise<Finding[]> {
  const { compile } = await import('json-p3');
  return measures.flatMap((measure): Finding[] => {
    const value = values[measure];
    if (value === undefined) return [];
    const [text, path]: [string, Path] =
      typeof value === 'string' ? [value, ['values', measure]] : [value.path, ['values', measure, 'path']];
    try {
      compile(text);
      return [];
    } catch (error) {
      // the library ends its messages with the text and the place of the fault: ('$.a[':4)
      const reason = (error as Error).message.replace(/ \('[^]*':\d+\)$/, '');
      return [{ path, message: `is not a JSONPath (RFC 9535): ${cut(reason)}.` }];
    }
  });
}
