//! The arguments of `#[watch_blocking]`, of which the tests' attributes share one.

use std::time::Duration;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitBool, LitStr, Path, Token};

/// What `#[watch_blocking(…)]` asks for.
#[derive(Clone, Default)]
pub(crate) struct Options {
    /// Nanoseconds.
    pub(crate) threshold: Option<u64>,
    pub(crate) name: Option<LitStr>,
    pub(crate) exact: Option<bool>,
    pub(crate) panic: Option<bool>,
    pub(crate) skip: Option<Span>,
    pub(crate) root: Option<Path>,
}

const KNOWN: &str =
    "expected `threshold = \"5ms\"`, `name = \"…\"`, `exact`, `panic`, `skip` or `crate = path`";

impl Parse for Options {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut options = Self::default();
        let mut given: Vec<String> = Vec::new();
        while !input.is_empty() {
            let key = options.argument(input)?;
            if given.contains(&key.to_string()) {
                return Err(syn::Error::new(key.span(), format!("`{key}` is given twice")));
            }
            given.push(key.to_string());
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        Ok(options)
    }
}

impl Options {
    fn argument(&mut self, input: ParseStream<'_>) -> syn::Result<Ident> {
        if input.peek(Token![crate]) {
            let (key, root) = crate_path(input)?;
            self.root = Some(root);
            return Ok(key);
        }
        let key: Ident = input.parse().map_err(|error| syn::Error::new(error.span(), KNOWN))?;
        match key.to_string().as_str() {
            "threshold" => self.threshold = Some(threshold(&value(&key, input)?)?),
            "name" => self.name = Some(name(value(&key, input)?)?),
            "exact" => self.exact = Some(switch(input)?),
            "panic" => self.panic = Some(switch(input)?),
            "skip" => self.skip = Some(key.span()),
            _ => return Err(syn::Error::new(key.span(), format!("unknown argument `{key}`: {KNOWN}"))),
        }
        Ok(key)
    }

    /// What holds inside a watched item: what is not given here is as there, save the name, which is of one fn.
    pub(crate) fn inherit(self, outer: &Self) -> Self {
        Self {
            threshold: self.threshold.or(outer.threshold),
            exact: self.exact.or(outer.exact),
            panic: self.panic.or(outer.panic),
            root: self.root.or_else(|| outer.root.clone()),
            ..self
        }
    }
}

/// `crate = path`.
pub(crate) fn crate_path(input: ParseStream<'_>) -> syn::Result<(Ident, Path)> {
    let key = input.parse::<Token![crate]>()?;
    input.parse::<Token![=]>()?;
    Ok((Ident::new("crate", key.span), input.call(Path::parse_mod_style)?))
}

/// The path of the package `blockcheck`.
pub(crate) fn root(given: Option<&Path>, place: Span) -> TokenStream {
    given.map_or_else(|| quote_spanned!(place=> ::blockcheck), ToTokens::to_token_stream)
}

/// Nothing, or `= false` for what the outer item has switched on.
fn switch(input: ParseStream<'_>) -> syn::Result<bool> {
    if !input.peek(Token![=]) {
        return Ok(true);
    }
    input.parse::<Token![=]>()?;
    input.parse::<LitBool>().map(|on| on.value)
}

fn value(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    if !input.peek(Token![=]) {
        return Err(syn::Error::new(key.span(), format!("`{key}` needs a value: `{key} = \"…\"`")));
    }
    input.parse::<Token![=]>()?;
    input.parse()
}

fn threshold(text: &LitStr) -> syn::Result<u64> {
    let error = |what: String| syn::Error::new(text.span(), what);
    let duration: Duration = humantime::parse_duration(text.value().trim()).map_err(|problem| {
        error(format!(
            "not a duration: {problem}; write a number with its unit, as \"5ms\", \"250us\" or \"1s\""
        ))
    })?;
    if duration.is_zero() {
        return Err(error("a threshold of zero would make every poll a stall".to_owned()));
    }
    u64::try_from(duration.as_nanos()).map_err(|_| error("longer than 584 years".to_owned()))
}

fn name(text: LitStr) -> syn::Result<LitStr> {
    if text.value().trim().is_empty() {
        return Err(syn::Error::new(
            text.span(),
            "a site needs a name that can be seen; leave `name` out for the fn's own",
        ));
    }
    Ok(text)
}
