//! Places: fields and elements, what is dereferenced, borrowed and assigned.

use crate::facts::{ExprId, ExprKind, Name};
use crate::infer::body::Infer;
use crate::infer::ty::{Args, Subst, Ty, TyKind};
use crate::link::AdtId;

impl Infer<'_, '_, '_> {
    /// `*value`.
    pub(super) fn explicit_deref(&mut self, id: ExprId, inner: ExprId) -> Ty {
        let ty = self.place(inner);
        self.own_operator(id, "deref", "deref", ty, &[]);
        self.cx.deref(ty).map_or_else(Ty::unknown, |ty| self.cx.normalize(ty))
    }

    /// `place = value`.
    pub(super) fn assign(&mut self, id: ExprId, lhs: ExprId, rhs: ExprId) -> Ty {
        let locals = self.locals.len();
        let place = self.expr(lhs, None);
        self.changes(lhs);
        self.fills(lhs);
        // The place is looked for once the value is there.
        self.end_temporaries(locals);
        let value = self.expr(rhs, Some(place));
        self.coerce(value, place);
        self.replaced(id, lhs, place);
        if matches!(self.body.expr(lhs).kind, ExprKind::Field { .. }) {
            self.may_disarm(lhs, place);
        }
        self.assigned(lhs);
        Ty::unit()
    }

    /// `&place`.
    pub(super) fn borrow(&mut self, place: ExprId, mutable: bool, expected: Option<Ty>) -> Ty {
        if mutable {
            self.changes(place);
        }
        let inner = expected.and_then(|ty| match self.cx.shallow(ty).kind() {
            TyKind::Ref(inner) => Some(*inner),
            _ => None,
        });
        let ty = self.place_of(place, inner);
        self.lost(place, ty);
        if mutable {
            self.may_disarm(place, ty);
        }
        ty.reference()
    }

    pub(super) fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let ty = self.place(base);
        for step in self.cx.steps(ty) {
            match step.kind() {
                TyKind::Tuple(items) => {
                    if let Some(item) = name.parse::<usize>().ok().and_then(|at| items.get(at)) {
                        return *item;
                    }
                }
                TyKind::Adt(id, args) => {
                    let fields = self.db().fields(*id, None);
                    let found = fields.iter().find(|(own, _)| *own == name);
                    if let Some((_, ty)) = found.filter(|_| self.may_use(*id, name)) {
                        let data = &self.program().adts[id.index()];
                        let ty = ty.subst(&Subst::new(&data.generics.params, args));
                        return self.cx.normalize(ty);
                    }
                }
                _ => {}
            }
        }
        Ty::unknown()
    }

    /// Whether a struct's field may be used here: what is private elsewhere (`inner` of an `Arc`) hides no field of what the
    /// struct dereferences to. Models in the catalogue use all that their crate declares.
    fn may_use(&self, id: AdtId, name: Name) -> bool {
        let program = self.program();
        let data = &program.adts[id.index()];
        let is_private = data.fields(None).iter().any(|field| field.name == name && field.is_private);
        let krate = program.krate_of(data.module);
        let is_model = || program.is_catalogue(krate) && program.krate_of(self.module) == krate;
        !is_private || program.is_inside(self.module, data.module) || is_model()
    }

    pub(super) fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.place(base);
        let by = self.expr(index, None);
        let by_range = self.is_range(by);
        let lang = self.program().lang_trait("index");
        for step in self.cx.steps(ty) {
            match step.kind() {
                TyKind::Slice(element) | TyKind::Array(element) => {
                    return if by_range { Ty::new(TyKind::Slice(*element)) } else { *element };
                }
                TyKind::Str => return Ty::str(),
                TyKind::Adt(..) => {
                    let args: Args = Box::new([by]);
                    let found =
                        lang.and_then(|lang| self.cx.project(step, lang, &args, Name::from("Output")));
                    if let Some(found) = found
                        && !matches!(found.kind(), TyKind::Proj(..))
                    {
                        self.own_operator(id, "index", "index", step, &[by]);
                        return found;
                    }
                }
                _ => {}
            }
        }
        Ty::unknown()
    }

    fn is_range(&self, ty: Ty) -> bool {
        let ty = self.cx.shallow(ty);
        ["Range", "RangeFrom", "RangeTo", "RangeInclusive", "RangeToInclusive", "RangeFull"]
            .iter()
            .any(|name| self.cx.is_lang(ty, name))
    }
}
