//! From source files to facts: the only place that knows `syn`.

mod allowed;
mod arguments;
mod attrs;
mod blocks;
mod closures;
mod comments;
mod conditions;
mod context;
mod depth;
mod edition_2015;
mod expand;
mod exprs;
mod files;
mod items;
mod known;
mod later;
mod lexer;
mod literals;
mod macros;
mod modules;
mod names;
mod ops;
mod pats;
mod pieces;
mod places;
mod printer;
mod recover;
mod siblings;
mod sources;
mod spans;
mod stack;
mod text;
mod threads;
mod type_text;
mod types;
mod words;

pub(crate) use self::allowed::allowed;
pub(crate) use self::arguments::arguments;
pub use self::comments::{Comment, CommentKind, after_attributes, comments};
pub(crate) use self::conditions::{Compiled, Condition, makes_test};
pub use self::expand::{Invocation, InvocationOrigin, MacroRules, read_expansion, read_expansion_items};
pub use self::files::{TestCode, read_all, read_all_knowing};
pub use self::known::{Known, Nothing};
pub(crate) use self::later::read_body;
pub(crate) use self::modules::listed_names;
pub use self::sources::{FileId, SourceFile, SourceText, Sources};
pub use self::stack::with_large_stack;
pub use self::text::{ReadError, read_text};
pub(crate) use self::threads::on_large_threads;
pub(crate) use self::type_text::{read_cfg, read_type};
pub(crate) use self::words::{WordFinder, has_word, is_word, words, words_in};

#[cfg(test)]
mod tests;
