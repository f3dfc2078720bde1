//! How what a call takes gets into a closure that runs on another thread.

use super::owned::Owned;
use super::place::Place;
use super::signature;
use crate::facts::{Expr, ExprId, ExprKind, Name, SelfKind, SelfParam, Span, TypeRef};
use crate::infer::{Bodies, Bound, Ty, TyKind, Typed};
use crate::link::{Def, FnId, Namespace};
use crate::read::has_word;

/// How an argument gets into the closure.
pub(super) enum Taken {
    /// As it is written.
    AsWritten,
    /// Under a name of its own.
    Bound {
        name: String,
        /// The name's value.
        value: String,
        /// The argument.
        span: Span,
        /// What stands in the argument's place.
        instead: String,
    },
}

impl Taken {
    fn name(&self) -> Option<&str> {
        match self {
            Self::AsWritten => None,
            Self::Bound { name, .. } => Some(name),
        }
    }
}

/// The arguments of a call.
pub(super) struct Arguments<'w, 'a, 'd, 'p> {
    pub(super) bodies: &'w Bodies<'d, 'p, 'a>,
    pub(super) place: &'w Place<'w>,
    pub(super) typed: &'w Typed,
    pub(super) owned: &'w Owned<'d, 'p, 'a>,
    pub(super) callee: FnId,
}

impl Arguments<'_, '_, '_, '_> {
    /// How all that a call takes gets there, if all of it can. A receiver is one that the call borrows.
    pub(super) fn take_all(&self, receiver: Option<ExprId>, args: &[ExprId]) -> Option<Vec<Taken>> {
        let receiver_taken = receiver.map(|id| self.take_receiver(id));
        let taken = receiver_taken.into_iter().chain((0..args.len()).map(|at| self.take(at, args[at])));
        let taken: Vec<Taken> = taken.collect::<Option<_>>()?;
        let all: Vec<ExprId> = receiver.into_iter().chain(args.iter().copied()).collect();
        self.names_are_apart(&all, &taken).then_some(taken)
    }

    fn expr(&self, id: ExprId) -> &Expr {
        self.place.body.expr(id)
    }

    fn text(&self, id: ExprId) -> &str {
        self.place.text_of(self.expr(id).span)
    }

    fn take_receiver(&self, id: ExprId) -> Option<Taken> {
        if self.is_constant(id) {
            return Some(Taken::AsWritten);
        }
        let ty = self.typed.ty(id);
        let name = match &self.expr(id).kind {
            ExprKind::Path(path) => path.as_name()?,
            ExprKind::Field { name, .. } => *name,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => Name::from("value"),
            _ => return None,
        };
        let name = if name == "self" { Name::from("this") } else { name };
        let is_new = self.makes_a_value(id);
        let value = match ty.kind() {
            TyKind::Ref(inner) => self.owned_form(self.text(id), *inner)?,
            _ if is_new && self.owned.is(ty) => self.text(id).to_owned(),
            _ if self.owned.clones(ty) => format!("{}.clone()", self.text(id)),
            _ => return None,
        };
        Some(self.bound(id, &name, value, false))
    }

    fn take(&self, at: usize, id: ExprId) -> Option<Taken> {
        let ty = self.typed.ty(id);
        match &self.expr(id).kind {
            ExprKind::Lit(_) => Some(Taken::AsWritten),
            ExprKind::Path(path) => match path.as_name() {
                _ if self.is_constant(id) => Some(Taken::AsWritten),
                Some(name) if self.owned.is(ty) && name != "self" => Some(Taken::AsWritten),
                Some(name) if name != "self" => self.take_reference(at, id, &name),
                _ => None,
            },
            ExprKind::Ref { mutable: false, expr } => self.take_borrowed(at, id, *expr),
            ExprKind::Field { name, .. } if matches!(ty.kind(), TyKind::Prim(_)) => {
                Some(self.bound(id, name, self.text(id).to_owned(), false))
            }
            // What makes a new value does so before the closure.
            _ if self.makes_a_value(id) && self.owned.is(ty) => {
                let name = self.parameter(at)?;
                Some(self.bound(id, &name, self.text(id).to_owned(), false))
            }
            ExprKind::MethodCall { .. } => self.take_reference(at, id, &self.parameter(at)?),
            _ => None,
        }
    }

    /// `&inner`.
    fn take_borrowed(&self, at: usize, id: ExprId, inner: ExprId) -> Option<Taken> {
        if self.is_constant(inner) {
            return Some(Taken::AsWritten);
        }
        let ty = self.typed.ty(inner);
        let text = self.text(inner).to_owned();
        match &self.expr(inner).kind {
            ExprKind::Path(path) if self.owned.clones(ty) => {
                let name = path.as_name().filter(|name| *name != "self")?;
                Some(self.bound(id, &name, format!("{text}.clone()"), true))
            }
            // `&name` of what is a reference already.
            ExprKind::Path(path) => {
                let TyKind::Ref(borrowed) = ty.kind() else { return None };
                let name = path.as_name().filter(|name| *name != "self")?;
                let value = self.owned_form(&name, *borrowed)?;
                self.takes(at, *borrowed).then(|| self.bound(id, &name, value, true))
            }
            ExprKind::Field { name, .. } if self.owned.clones(ty) => {
                Some(self.bound(id, name, format!("{text}.clone()"), true))
            }
            _ if self.makes_a_value(inner) && self.owned.is(ty) => {
                let name = self.parameter(at)?;
                Some(self.bound(id, &name, text, true))
            }
            _ => None,
        }
    }

    /// A reference: the closure gets an owned form of what it refers to, where the parameter takes a reference to that
    /// just as well.
    fn take_reference(&self, at: usize, id: ExprId, name: &str) -> Option<Taken> {
        let TyKind::Ref(inner) = self.typed.ty(id).kind() else { return None };
        if !self.takes(at, *inner) {
            return None;
        }
        let value = self.owned_form(self.text(id), *inner)?;
        Some(self.bound(id, name, value, true))
    }

    /// Whether a parameter takes a reference, or by its bounds one to such a value; never one through which it changes.
    fn takes(&self, at: usize, inner: Ty) -> bool {
        let db = self.bodies.db;
        let sig = db.sig(self.callee);
        let Some(input) = sig.inputs.get(at) else { return false };
        if matches!(input.kind(), TyKind::Ref(_)) {
            let data = db.program.fn_data(self.callee);
            // Lifetimes are not part of types here.
            let head = db.program.text(data.file, data.item.span).split('{').next();
            if head.is_some_and(|head| head.contains("'static")) {
                return false;
            }
            return data
                .facts
                .params
                .get(at)
                .is_some_and(|p| matches!(p.ty, TypeRef::Ref { mutable: false, .. }));
        }
        let only_looks = |bound: &&Bound| {
            let fns = &db.program.traits[bound.trait_id.index()].fns;
            fns.iter().all(|id| is_shared(db.program.fn_data(*id).facts.self_param.as_ref()))
        };
        signature::bounds(sig, *input).iter().all(only_looks) && signature::takes(db, sig, *input, inner)
    }

    /// The owned form of what a text of type `&inner` refers to.
    fn owned_form(&self, text: &str, inner: Ty) -> Option<String> {
        match inner.kind() {
            TyKind::Str => Some(format!("{text}.to_owned()")),
            TyKind::Slice(element) if self.owned.clones(*element) => Some(format!("{text}.to_vec()")),
            _ if self.owned.clones(inner) => Some(format!("{text}.clone()")),
            _ if self.owned.is_path(inner) => Some(format!("{text}.to_path_buf()")),
            _ => None,
        }
    }

    /// Whether it is a call, or a macro's that stands for one.
    fn makes_a_value(&self, id: ExprId) -> bool {
        matches!(self.expr(id).kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_))
    }

    /// Whether it is a constant, which is the same in the closure.
    fn is_constant(&self, id: ExprId) -> bool {
        let ExprKind::Path(path) = &self.expr(id).kind else { return false };
        let names = path.names();
        let is_local = matches!(names[..], [name] if name.starts_with(|c: char| !c.is_uppercase()));
        let program = self.bodies.db.program;
        let found = program.resolve(self.place.module, path.global, &names, Namespace::Values);
        !is_local
            && found.is_some_and(|found| found.used == names.len() && matches!(found.def, Def::Value(_)))
    }

    /// The name of the callee's parameter.
    fn parameter(&self, at: usize) -> Option<Name> {
        let facts = self.bodies.db.program.fn_data(self.callee).facts;
        facts.params.get(at)?.name.filter(|name| !name.is_empty() && *name != "_")
    }

    fn bound(&self, id: ExprId, name: &str, value: String, borrowed: bool) -> Taken {
        let instead = if borrowed { format!("&{name}") } else { name.to_owned() };
        Taken::Bound { name: name.to_owned(), value, span: self.expr(id).span, instead }
    }

    /// Whether all new names can be names, and none hides another, or what another argument means.
    fn names_are_apart(&self, args: &[ExprId], taken: &[Taken]) -> bool {
        taken.iter().enumerate().all(|(at, own)| {
            let Some(name) = own.name() else { return true };
            let others = args.iter().zip(taken).enumerate().filter(|(other, _)| *other != at);
            let mut others = others.map(|(_, other)| other);
            let is_free =
                others.all(|(arg, other)| other.name() != Some(name) && !has_word(self.text(*arg), name));
            is_free && can_be_bound(name)
        })
    }
}

/// Whether a method borrows its receiver and no more.
pub(super) fn is_shared(own: Option<&SelfParam>) -> bool {
    own.is_some_and(|own| own.kind == SelfKind::Ref)
}

/// Whether a variable may have a name: fields of tuples are numbers, and others may be written `r#type`.
fn can_be_bound(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit()) && !KEYWORDS.contains(&name)
}

/// What is no name in some edition (the Rust reference, "Keywords"; those that are reserved too).
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
