/** Each page gets its own file: with Trusted Types, one page can have only one Lit, and in a preview that is the widget's. */
const shown = document.getElementById('preview');
if (shown) void import('./preview.js').then(({ preview }) => preview(shown));
else void import('./configurator.element.js').then(({ MitConfigurator }) => customElements.define('mit-configurator', MitConfigurator));
