//! Which values' ends do nothing, by their types as they are written.

use syn::{FnArg, ReceiverKind, Type, TypePath};

/// Whether the end of an argument certainly does nothing.
pub(super) fn ends_silently(argument: &FnArg) -> bool {
    match argument {
        FnArg::Receiver(receiver) => match &receiver.kind {
            ReceiverKind::Reference(..) => true,
            ReceiverKind::Typed(_, ty) => is_plain(ty),
            _ => false,
        },
        FnArg::Typed(argument) => is_plain(&argument.ty),
    }
}

fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::Reference(_) | Type::Ptr(_) | Type::FnPtr(_) | Type::Never(_) => true,
        Type::Array(array) => is_plain(&array.elem),
        Type::Group(group) => is_plain(&group.elem),
        Type::Paren(paren) => is_plain(&paren.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_plain),
        Type::Path(path) => is_primitive(path),
        _ => false,
    }
}

/// Whether a type is a number, a `bool` or a `char`.
pub(in crate::block) fn is_primitive(path: &TypePath) -> bool {
    const PRIMITIVES: [&str; 16] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    path.qself.is_none() && PRIMITIVES.iter().any(|primitive| path.path.is_ident(primitive))
}
