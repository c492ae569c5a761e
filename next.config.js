/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // A fixed build id, so that two builds of one commit give the same bytes.
  generateBuildId: () => 'first-hour',
};
