//! Whether a value can go to another thread and stay there: it borrows nothing and is bound to no thread.

use rustc_hash::FxHashSet;

use super::threads::Judge;
use crate::infer::{Args, Ctx, Ty, TyKind, TypeDb};
use crate::link::AdtId;

/// Judges types; what is not wholly known cannot go.
pub(super) struct Owned<'d, 'p, 'a> {
    db: &'d TypeDb<'p, 'a>,
    judge: Judge<'d, 'p, 'a>,
}

impl<'d, 'p, 'a> Owned<'d, 'p, 'a> {
    pub(super) fn new(db: &'d TypeDb<'p, 'a>) -> Self {
        Self { db, judge: Judge { db } }
    }

    pub(super) fn is(&self, ty: Ty) -> bool {
        self.judge.is_send(ty)
            && self.judge.is_sync(ty)
            && self.borrows_nothing(ty, &mut FxHashSet::default())
    }

    /// Whether it is, and a clone of it can be made.
    pub(super) fn clones(&self, ty: Ty) -> bool {
        let Some(clone) = self.db.program.lang_trait("clone") else { return false };
        let may_be = matches!(ty.kind(), TyKind::Adt(..) | TyKind::Prim(_));
        may_be && self.is(ty) && Ctx::new(self.db, &[]).select(ty, clone, &Args::default()).is_some()
    }

    /// Whether it is a path, whose owned form is another type.
    pub(super) fn is_path(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(id, _) if self.db.program.lang_adt("Path") == Some(*id))
    }

    fn borrows_nothing(&self, ty: Ty, open: &mut FxHashSet<Ty>) -> bool {
        if !open.insert(ty) {
            return true;
        }
        match ty.kind() {
            TyKind::Prim(_) | TyKind::Never => true,
            TyKind::Array(inner) => self.borrows_nothing(*inner, open),
            TyKind::Tuple(parts) => parts.iter().all(|part| self.borrows_nothing(*part, open)),
            TyKind::Adt(id, args) => self.adt_borrows_nothing(*id, args, open),
            // In a box, where else could it be; the judge has asked whether it can go.
            TyKind::Dyn(..) => true,
            _ => false,
        }
    }

    fn adt_borrows_nothing(&self, id: AdtId, args: &[Ty], open: &mut FxHashSet<Ty>) -> bool {
        let program = self.db.program;
        let data = &program.adts[id.index()];
        if program.lang_adt("Path") == Some(id) || !args.iter().all(|arg| self.borrows_nothing(*arg, open)) {
            return false;
        }
        // Lifetimes are not part of types here, but the text has them.
        let file = program.mods[data.module.index()].file;
        let head = program.text(file, data.item.span);
        let head = head.split(['{', ';', '(']).next().unwrap_or_default();
        if head.contains("<'") {
            return false;
        }
        if program.is_catalogue(program.krate_of(data.module)) {
            return true;
        }
        self.db.parts(id, args).all(|ty| self.borrows_nothing(ty, open))
    }
}
