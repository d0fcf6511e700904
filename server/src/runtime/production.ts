// Imported before everything else: React reads this once, and takes half as long again to render a page where it is not set.
process.env['NODE_ENV'] ||= 'production'
