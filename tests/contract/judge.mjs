// Judges JSON by the vendor's compiled validators: one question a line, one verdict a line.
//
//     {"part": "token", "validator": "validateRequestToken200", "data": {...}}
//     {"ok": false, "errors": ["/result must have required property 'token'"]}
import { createInterface } from 'node:readline';

const parts = {};
for (const part of ['token', 'conference', 'participant']) {
    parts[part] = await import(`@pexip/infinity-api/dist/${part}/validation.js`);
}

for await (const line of createInterface({ input: process.stdin })) {
    const { part, validator, data } = JSON.parse(line);
    const validate = parts[part][validator];
    const ok = Boolean(validate?.(data));
    const found = validate ? (validate.errors ?? []) : [{ message: 'there is no such validator' }];
    const errors = ok ? [] : found.map(error => `${error.instancePath ?? ''} ${error.message}`);
    console.log(JSON.stringify({ ok, errors }));
}
