import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';

// One of the schema's patterns is no regular expression by the stricter Unicode grammar.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('uri-reference', (text) => !/\s/u.test(text) && URL.canParse(text, 'https://example.org/'));
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));

const validate = ajv.compile(schema);

/**
 * What keeps a log from being SARIF 2.1.0, by the schema that OASIS published.
 * @returns empty for a valid log
 */
export function sarifFaults(log: unknown): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}
