/**
 * The incident extension of the OASIS committee, as in github.com/oasis-open/cti-stix-common-objects
 * (`extension-definition-specifications/incident-ef7`) and the draft of STIX 2.2: an incident with its events, tasks
 * and impacts as separate objects. Its definitions are published there and not repeated in a bundle.
 */
const definitions = {
  incident: 'extension-definition--ef765651-680c-498d-9894-99799f2fa126',
  event: 'extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e',
  impact: 'extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9',
  task: 'extension-definition--2074a052-8be4-4932-849e-f5e7798e0030',
  // STIX 2.1 has no wallets or phone numbers. These extensions are the community's
  // (github.com/muchdogesec/stix2extensions); OpenCTI reads both under the same names.
  wallet: 'extension-definition--be78509e-6958-51b1-8b26-d17ee0eba2d7',
  phone: 'extension-definition--14a97ee2-e666-5ada-a6bd-b7177f79e211',
  transaction: 'extension-definition--151d042d-4dcf-5e44-843f-1024440318e5',
} as const;

const types = {
  incident: 'property-extension',
  event: 'new-sdo',
  impact: 'new-sdo',
  task: 'new-sdo',
  wallet: 'new-sco',
  phone: 'new-sco',
  transaction: 'new-sco',
} as const;

/** An object's extension: `more` goes beside it, `properties` inside it. */
export const extension = (
  name: keyof typeof definitions,
  more: Record<string, object> = {},
  properties: Record<string, unknown> = {},
) => ({ extensions: { [definitions[name]]: { extension_type: types[name], ...properties }, ...more } });
