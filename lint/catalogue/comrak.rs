//! comrak 0.59.0. Markdown itself is quick; to unpack the syntaxes and themes of syntect is not.

pub use options::Options;
pub use parser::{parse_document, Arena};
pub mod options {
    use crate::adapters::{HeadingAdapter, SyntaxHighlighterAdapter};
    #[derive(Clone, Debug, Default)] pub struct Options { pub extension: Extension, pub parse: Parse, pub render: Render }
    #[derive(Clone, Debug, Default)] pub struct Extension;
    #[derive(Clone, Debug, Default)] pub struct Parse;
    #[derive(Clone, Copy, Debug, Default)] pub struct Render;
    #[derive(Clone, Default)] pub struct Plugins { pub render: RenderPlugins }
    #[derive(Clone, Default)] pub struct RenderPlugins { pub codefence_syntax_highlighter: Option<&dyn SyntaxHighlighterAdapter>, pub heading_adapter: Option<&dyn HeadingAdapter> }
}
mod parser {
    use crate::Options;
    pub struct Arena;
    impl Arena { pub fn new() -> Self {} }
    pub fn parse_document(arena: &Arena, md: &str, options: &Options) -> crate::nodes::Node {}
}
pub mod nodes { #[derive(Clone, Copy)] pub struct Node; }
pub mod adapters {
    use std::borrow::Cow;
    use std::collections::HashMap;
    use std::fmt;
    pub trait SyntaxHighlighterAdapter: Send + Sync {
        fn write_highlighted(&self, output: &mut dyn fmt::Write, lang: Option<&str>, code: &str) -> fmt::Result;
        fn write_pre_tag(&self, output: &mut dyn fmt::Write, attributes: HashMap<&str, Cow<str>>) -> fmt::Result;
        fn write_code_tag(&self, output: &mut dyn fmt::Write, attributes: HashMap<&str, Cow<str>>) -> fmt::Result;
    }
    pub trait HeadingAdapter: Send + Sync {}
}
pub mod plugins {
    pub mod syntect {
        use crate::adapters::SyntaxHighlighterAdapter;
        use std::fmt;
        use syntect::highlighting::ThemeSet;
        use syntect::parsing::SyntaxSet;
        #[derive(Debug)] pub struct SyntectAdapter;
        impl SyntectAdapter { #[blocking(cpu)] #[advice("make it once, in a `LazyLock`")] pub fn new(theme: Option<&str>) -> Self {} }
        impl SyntaxHighlighterAdapter for SyntectAdapter {}
        #[derive(Debug, Default)] pub struct SyntectAdapterBuilder;
        impl SyntectAdapterBuilder {
            pub fn new() -> Self {}
            pub fn theme(self, s: &str) -> Self {}
            pub fn css(self) -> Self {}
            pub fn css_with_class_prefix(self, prefix: &str) -> Self {}
            pub fn syntax_set(self, s: SyntaxSet) -> Self {}
            pub fn theme_set(self, s: ThemeSet) -> Self {}
            #[blocking(cpu)] #[advice("make it once, in a `LazyLock`")] pub fn build(self) -> SyntectAdapter {}
        }
    }
}
pub fn markdown_to_html(md: &str, options: &Options) -> String {}
pub fn markdown_to_html_with_plugins(md: &str, options: &Options, plugins: &options::Plugins) -> String {}
pub fn markdown_to_commonmark(md: &str, options: &Options) -> String {}
pub fn markdown_to_commonmark_xml(md: &str, options: &Options) -> String {}
pub fn format_html(root: nodes::Node, options: &Options, output: &mut dyn std::fmt::Write) -> std::fmt::Result {}
pub fn format_commonmark(root: nodes::Node, options: &Options, output: &mut dyn std::fmt::Write) -> std::fmt::Result {}
