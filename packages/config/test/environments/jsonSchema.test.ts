import { expect, test } from '@jest/globals';
import { published } from './reading.ts';

/** Every key that the schema has a place for, and whether it is described there. */
function keysWithin(schema: unknown, at: string): { readonly at: string; readonly isDescribed: boolean }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: Readonly<Record<string, object>> };
  return [
    ...Object.entries(properties).map(([key, value]) => ({ at: `${at}.${key}`, isDescribed: 'description' in value })),
    ...Object.entries(schema).flatMap(([key, value]) => keysWithin(value, `${at}/${key}`)),
  ];
}

test('editors show what each key is for', () => {
  const keys = keysWithin(published, '');
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter(({ isDescribed }) => !isDescribed)).toEqual([]);
});

test('editors complete one spelling of a key, and accept the others', () => {
  expect(published).toHaveProperty(['properties', 'defaults', 'properties', 'auto-deploy']);
  expect(published).not.toHaveProperty(['properties', 'defaults', 'properties', 'auto_deploy']);
  expect(published).toHaveProperty(['properties', 'defaults', 'patternProperties', '^(?:auto_deploy|autoDeploy)$'], {
    $ref: '#/properties/defaults/properties/auto-deploy',
  });
});

test('it says what it is, and nothing that is for the reader alone', () => {
  expect(published).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'environments.yml of deploy-actions',
  });
  expect(JSON.stringify(published)).not.toMatch(/"(?:aliases|hints|single|shown|x-spellings)":/);
});
