// The webapps load this file for the plugin «articula» and cache it under the release's number. Our tabs come with the
// custom scripts instead (see scripts/config.js), whose names change with their content.
export default [];
