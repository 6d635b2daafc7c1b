// The vendor's packages are made for a bundler: they leave out ".js" and "/index.js", and name
// their entry in a field that Node does not read.
const OF_FILES = ['', '.js', '/index.js'];
const OF_PACKAGES = ['', '/dist/index.js'];

export async function resolve(specifier, context, next) {
    let first;
    for (const ending of specifier.startsWith('.') ? OF_FILES : OF_PACKAGES) {
        try {
            return await next(specifier + ending, context);
        } catch (error) {
            first ??= error;
        }
    }
    throw first;
}
