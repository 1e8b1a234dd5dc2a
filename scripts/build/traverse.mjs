// @babel/traverse as a function: it is CommonJS, so its default export sits one level deeper here than its types say.
import traverseModule from '@babel/traverse';

/** @type {typeof traverseModule} */
export const traverse = Reflect.get(traverseModule, 'default') ?? traverseModule;
