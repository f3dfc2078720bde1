//! liquid 0.26.11. Partial templates are what is held in memory.

use std::io::Write;
use std::path;
pub use liquid_core::Error;
pub use liquid_core::Object;
pub use liquid_core::model::ObjectView;
type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub struct ParserBuilder<P>;
impl ParserBuilder {
    pub fn new() -> Self {}
    pub fn with_stdlib() -> Self {}
}
impl<P> ParserBuilder<P> {
    pub fn stdlib(self) -> Self {}
    pub fn block<B>(self, block: B) -> Self {}
    pub fn tag<T>(self, tag: T) -> Self {}
    pub fn filter<F>(self, filter: F) -> Self {}
    pub fn partials<N>(self, partials: N) -> ParserBuilder<N> {}
    pub fn build(self) -> Result<Parser> {}
}
#[derive(Clone, Default)] pub struct Parser;
impl Parser {
    pub fn new() -> Self {}
    pub fn parse(&self, text: &str) -> Result<Template> {}
    #[blocking(fs)] #[advice("read the file with the runtime's own fn, and `parse` the text")] pub fn parse_file<P: AsRef<path::Path>>(&self, file: P) -> Result<Template> {}
}
pub struct Template;
impl Template {
    pub fn render(&self, globals: &dyn ObjectView) -> Result<String> {}
    pub fn render_to(&self, writer: &mut dyn Write, globals: &dyn ObjectView) -> Result<()> { writer.write_all(b""); writer.flush() }
}
