//! Macros by example: their rules, and what a call expands to.
//!
//! Names are not hygienic: what a macro binds is visible like any other binding.

mod derive;
mod fragments;
mod matcher;
mod paste;
mod rules;
mod text;
mod transcribe;

pub use self::rules::MacroRules;
pub use self::text::{read_expansion, read_expansion_items};

use proc_macro2::TokenStream;
use thin_vec::ThinVec;

use super::spans::Lines;
use super::text::ReadError;
use super::{depth, printer, spans, stack};
use crate::facts::{Body, ExprId, ItemFacts, MacroText, Origin, Span};

/// Expansions that are larger are not followed.
const LARGEST: usize = 1 << 18;

/// A macro call as the expander needs it.
#[derive(Clone, Copy, Debug)]
pub struct Invocation<'a> {
    /// The input, delimiters left out.
    pub text: &'a str,
    /// Where its tokens come from.
    pub origin: InvocationOrigin<'a>,
    /// The whole call, in its file.
    pub call: Span,
    /// What tells the crates apart that `$crate` stands for: it becomes the name `$crate:` followed by
    /// this, or `$crate` where this is empty. Letters, digits and `_` only.
    pub krate: &'a str,
}

/// Where the tokens of a macro's input come from.
#[derive(Clone, Copy, Debug)]
pub enum InvocationOrigin<'a> {
    /// They stand in the file of the call, from this byte on.
    File(u32),
    /// They are the result of an expansion: [`MacroText::origins`].
    Expanded(&'a [Origin]),
}

impl<'a> Invocation<'a> {
    /// A call that stands in a file; `input` is the span of its input.
    #[must_use]
    pub fn in_file(text: &'a str, input: Span, call: Span) -> Option<Self> {
        let input_text = text.get(input.lo as usize..input.hi as usize)?;
        Some(Self { text: input_text, origin: InvocationOrigin::File(input.lo), call, krate: "" })
    }

    /// A call that a macro expanded to.
    #[must_use]
    pub fn expanded(text: &'a MacroText, call: Span) -> Self {
        Self { text: &text.text, origin: InvocationOrigin::Expanded(&text.origins), call, krate: "" }
    }

    /// Tells the crate of the macro apart from others.
    #[must_use]
    pub fn of_crate(self, krate: &'a str) -> Self {
        Self { krate, ..self }
    }

    /// Tokens as text, with where those of the input among them come from.
    fn printed(&self, tokens: TokenStream) -> MacroText {
        let (mut text, mut origins) = (String::new(), ThinVec::new());
        let lines = Lines::new(self.text, 0);
        printer::print(tokens, &mut text, &mut |at, token| {
            if let Some(span) = self.origin_of(&lines, token) {
                origins.push(Origin { at: at as u32, span });
            }
        });
        MacroText { text, origins }
    }

    /// Where a token of the input comes from; [`None`] for one that a macro's rules made.
    fn origin_of(&self, lines: &Lines<'_>, token: proc_macro2::Span) -> Option<Span> {
        // Only tokens made here take no room.
        if token.start() == token.end() {
            return None;
        }
        let Span { lo, hi } = lines.span(token);
        match self.origin {
            InvocationOrigin::File(base) => Some(Span { lo: base + lo, hi: base + hi }),
            InvocationOrigin::Expanded(origins) => {
                let found = origins.binary_search_by_key(&lo, |origin| origin.at).ok()?;
                Some(origins[found].span)
            }
        }
    }
}

impl MacroRules {
    /// Expands a call in the place of an expression or statement into a body.
    ///
    /// What is no single expression becomes a block with the span of the call.
    #[must_use]
    pub fn expand_expr(&self, invocation: &Invocation<'_>, body: &mut Body) -> Option<ExprId> {
        let text = self.expand(invocation)?;
        read_expansion(&text, invocation.call, body).ok()
    }

    /// Expands a call in the place of an item.
    #[must_use]
    pub fn expand_items(&self, invocation: &Invocation<'_>) -> Option<ThinVec<ItemFacts>> {
        let text = self.expand(invocation)?;
        read_expansion_items(&text, invocation.call).ok()
    }

    /// Expands a call to text; [`None`] if no rule matches or too much would come of it.
    #[must_use]
    pub fn expand(&self, invocation: &Invocation<'_>) -> Option<MacroText> {
        on_large_stack(|| self.expand_here(invocation))
    }

    fn expand_here(&self, invocation: &Invocation<'_>) -> Option<MacroText> {
        let is_word = invocation.krate.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
        if !is_word || depth::too_deep(invocation.text).is_some() {
            return None;
        }
        let input: TokenStream = invocation.text.parse().ok()?;
        let krate = format!("{}{}", spans::DOLLAR_CRATE, invocation.krate);
        Some(invocation.printed(paste::pasted(self.transcribed(&input, &krate)?)))
    }
}

/// Runs what makes text of tokens; afterwards, whatever spans are left belong to tokens that are gone.
fn on_large_stack(make: impl FnOnce() -> Option<MacroText> + Send) -> Option<MacroText> {
    let here = || {
        let text = make();
        proc_macro2::extra::invalidate_current_thread_spans();
        text
    };
    stack::with_large_stack(here).ok()?
}

fn error(message: &str) -> ReadError {
    ReadError { line: 1, column: 1, message: message.to_owned() }
}
