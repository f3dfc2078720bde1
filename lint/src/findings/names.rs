//! Names of fns, as a reader of a crate would write them.

use crate::infer::{Ty, TyKind, TypeDb};
use crate::link::{Container, CrateId, FnId, ImplId};

/// The path of a fn: `std::fs::read`, `crate::store::Store::load`. A method goes by the type that has it, wherever its impl
/// stands; where that type has no path of its own, as `str` and parameters have none, by the trait.
pub(super) fn fn_path(db: &TypeDb<'_, '_>, id: FnId, from: CrateId) -> String {
    let data = db.program.fn_data(id);
    let Container::Impl(impl_id) = data.container else { return db.program.fn_path(id, from) };
    let of_type = adt_path(db, db.header(impl_id).self_ty, from);
    match of_type.or_else(|| trait_path(db, impl_id, from)) {
        Some(owner) => format!("{owner}::{}", data.name),
        None => db.program.fn_path(id, from),
    }
}

fn adt_path(db: &TypeDb<'_, '_>, ty: Ty, from: CrateId) -> Option<String> {
    match ty.kind() {
        TyKind::Adt(id, _) => {
            let data = &db.program.adts[id.index()];
            Some(format!("{}::{}", db.program.mod_path(data.module, from), data.name))
        }
        TyKind::Ref(inner) => adt_path(db, *inner, from),
        _ => None,
    }
}

fn trait_path(db: &TypeDb<'_, '_>, id: ImplId, from: CrateId) -> Option<String> {
    let (trait_id, _) = db.header(id).trait_ref.as_ref()?;
    let data = &db.program.traits[trait_id.index()];
    Some(format!("{}::{}", db.program.mod_path(data.module, from), data.name))
}
