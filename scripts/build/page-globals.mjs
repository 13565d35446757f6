// What packages and readers take for granted in Node, for the script of the page.
export { Buffer } from 'buffer/';
