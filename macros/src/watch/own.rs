//! What an item inside a watched one says for itself, by a `#[watch_blocking(…)]` of its own.

use syn::{Attribute, Meta, Path};

use crate::options::Options;

/// What holds for an inner item.
pub(super) enum Own {
    /// The options of the outer item, save those that it gives itself.
    Options(Options),
    /// It is left out.
    Skip,
    /// It gives what makes no sense; its attribute will say so.
    Wrong,
}

pub(super) fn of(outer: &Options, attributes: &[Attribute]) -> Own {
    let mut options = Options::default();
    for attribute in attributes.iter().filter(|attribute| is_ours(attribute.path())) {
        match parse(&attribute.meta) {
            Ok(own) if own.skip.is_some() => return Own::Skip,
            Ok(own) => options = own,
            Err(_) => return Own::Wrong,
        }
    }
    Own::Options(options.inherit(outer))
}

/// Takes the attribute away, once it has done its work.
pub(super) fn remove(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| !is_ours(attribute.path()));
}

pub(super) fn is_ours(path: &Path) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == "watch_blocking")
}

fn parse(meta: &Meta) -> syn::Result<Options> {
    match meta {
        Meta::Path(_) => Ok(Options::default()),
        Meta::List(list) => list.parse_args(),
        Meta::NameValue(_) => Err(syn::Error::new_spanned(meta, "")),
    }
}
