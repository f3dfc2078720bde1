//! Which fns that are not async make something to poll, by the result that they declare.

use crate::facts::{GenericArg, Path, TypeRef};

/// Whether a type as written may be a future or a stream: what is made of closures runs them in its polls. It only
/// tells which bodies are worth a look; what is called in them decides.
pub(super) fn may_be_polled(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Path(path) => is_polled(path),
        TypeRef::Ref { inner, .. } => may_be_polled(inner),
        TypeRef::Tuple(parts) => parts.iter().any(may_be_polled),
        TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => bounds.iter().any(|bound| is_polled(&bound.path)),
        _ => false,
    }
}

fn is_polled(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| {
        let name = last.name.as_str();
        let in_args = |arg: &GenericArg| matches!(arg, GenericArg::Type(ty) if may_be_polled(ty));
        name.ends_with("Future")
            || name.ends_with("Stream")
            || last.args.as_ref().is_some_and(|args| args.args.iter().any(in_args))
    })
}
