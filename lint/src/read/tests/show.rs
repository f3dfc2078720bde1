//! Facts as short text, for tables of tests.

use crate::facts::{
    Body, Cfg, ExprId, ExprKind, GenericArg, ItemFacts, ItemKind, Lit, MacroInput, PatId, PatKind, Path,
    SelfKind, Stmt, TraitBound, TypeRef, UseTarget,
};
use crate::read::read_text;

/// The body of `fn f() { … }` with that inside.
pub(super) fn body(inside: &str) -> Body {
    let facts = read_text(&format!("fn f() {{{inside}}}")).unwrap();
    match facts.items.into_iter().next().unwrap().kind {
        ItemKind::Fn(facts) => *facts.body.clone().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// What a fn with that inside evaluates.
pub(super) fn shown(inside: &str) -> String {
    let body = body(inside);
    expr(&body, body.root.unwrap())
}

/// The items of a file.
pub(super) fn items(text: &str) -> String {
    list(&read_text(text).unwrap().items, item)
}

pub(super) fn list<T>(list: &[T], show: impl Fn(&T) -> String) -> String {
    list.iter().map(show).collect::<Vec<_>>().join(" ")
}

pub(super) fn item(item: &ItemFacts) -> String {
    let cfg = item.cfg.as_ref().map_or_else(String::new, |cfg| format!("#{} ", self::cfg(cfg)));
    format!("{cfg}{}", kind(item))
}

fn kind(item: &ItemFacts) -> String {
    let name = item.name;
    match &item.kind {
        ItemKind::Mod(of) => match &of.items {
            Some(items) => format!("mod {name} {{{}}}", list(items, self::item)),
            None => format!(
                "mod {name};{}",
                list(&of.paths, |(cfg, path)| format!(
                    "{}{path}",
                    cfg.as_ref().map_or_else(String::new, self::cfg)
                ))
            ),
        },
        ItemKind::Use(of) => {
            let target = match &of.target {
                UseTarget::Name(name) => name.to_string(),
                UseTarget::Glob => "*".to_owned(),
            };
            let path: Vec<_> = of.path.iter().map(crate::facts::Name::as_str).collect();
            format!("use {}{}={target}", if of.global { "::" } else { "" }, path.join("::"))
        }
        ItemKind::ExternCrate(of) => format!("extern crate {of} as {name}"),
        ItemKind::Fn(of) => {
            let params = list(&of.params, |param| ty(&param.ty));
            let body = of.body.as_ref().map_or_else(|| ";".to_owned(), |body| expr(body, body.root.unwrap()));
            let self_param = of.self_param.as_ref().map_or_else(String::new, |param| self_kind(&param.kind));
            format!(
                "{}fn {name}({self_param}{params})->{} {body}",
                if of.is_async { "async " } else { "" },
                ty(&of.ret)
            )
        }
        ItemKind::Struct(of) => format!(
            "struct {name}({})",
            list(&of.fields, |field| format!("{}:{}", field.name, ty(&field.ty)))
        ),
        ItemKind::Enum(of) => {
            format!("enum {name}({})", list(&of.variants, |variant| variant.name.to_string()))
        }
        ItemKind::Trait(of) => {
            format!("trait {name}:{} {{{}}}", bounds(&of.supers), list(&of.items, self::item))
        }
        ItemKind::Impl(of) => {
            let of_trait =
                of.of_trait.as_ref().map_or_else(String::new, |path| format!("{} for ", self::path(path)));
            format!("impl {of_trait}{} {{{}}}", ty(&of.self_ty), list(&of.items, self::item))
        }
        ItemKind::TypeAlias(of) => {
            format!("type {name}={}", of.ty.as_ref().map_or_else(|| bounds(&of.bounds), ty))
        }
        ItemKind::Const(of) => format!("const {name}:{}", ty(&of.ty)),
        ItemKind::Static(of) => format!("static {name}:{}", ty(&of.ty)),
        ItemKind::MacroRules(of) => {
            format!("macro_rules {name}{}", if of.exported { " exported" } else { "" })
        }
        ItemKind::Macro { path, items, .. } => match items {
            Some(items) => format!("{}!{{{}}}", self::path(path), list(items, self::item)),
            None => format!("{}!unread", self::path(path)),
        },
        ItemKind::Foreign(items) => format!("extern {{{}}}", list(items, self::item)),
    }
}

fn self_kind(kind: &SelfKind) -> String {
    match kind {
        SelfKind::Value => "self,".to_owned(),
        SelfKind::Ref => "&self,".to_owned(),
        SelfKind::RefMut => "&mut self,".to_owned(),
        SelfKind::Typed(ty) => format!("self:{},", self::ty(ty)),
    }
}

pub(super) fn cfg(cfg: &Cfg) -> String {
    match cfg {
        Cfg::All(list) => format!("all({})", self::list(list, self::cfg)),
        Cfg::Any(list) => format!("any({})", self::list(list, self::cfg)),
        Cfg::Not(inner) => format!("not({})", self::cfg(inner)),
        Cfg::Flag(name) => name.to_string(),
        Cfg::KeyValue(key, value) => format!("{key}={value}"),
        Cfg::Unreadable => "?".to_owned(),
    }
}

pub(super) fn path(path: &Path) -> String {
    let segments = path.segments.iter().map(|segment| {
        let args = segment.args.as_ref().map_or_else(String::new, |args| {
            let types = list(&args.args, |arg| match arg {
                GenericArg::Type(ty) => self::ty(ty),
                GenericArg::Const => "const".to_owned(),
            });
            let bindings = list(&args.bindings, |binding| {
                format!(
                    " {}={}{}",
                    binding.name,
                    binding.ty.as_ref().map_or_else(String::new, ty),
                    bounds(&binding.bounds)
                )
            });
            let output =
                args.fn_output.as_ref().map_or_else(String::new, |output| format!("->{}", ty(output)));
            format!("<{types}{bindings}{output}>")
        });
        format!("{}{args}", segment.name)
    });
    let segments = segments.collect::<Vec<_>>().join("::");
    match path.qself.as_deref() {
        Some((ty, of_trait)) => format!("<{} {of_trait}>{segments}", self::ty(ty)),
        None => format!("{}{segments}", if path.global { "::" } else { "" }),
    }
}

fn bounds(bounds: &[TraitBound]) -> String {
    bounds.iter().map(|bound| path(&bound.path)).collect::<Vec<_>>().join("+")
}

pub(super) fn ty(of: &TypeRef) -> String {
    match of {
        TypeRef::Path(path) => self::path(path),
        TypeRef::Ref { mutable, inner } => format!("&{}{}", if *mutable { "mut " } else { "" }, ty(inner)),
        TypeRef::Ptr(inner) => format!("*{}", ty(inner)),
        TypeRef::Tuple(types) => format!("({})", list(types, ty)),
        TypeRef::Slice(inner) => format!("[{}]", ty(inner)),
        TypeRef::Array(inner) => format!("[{};]", ty(inner)),
        TypeRef::FnPtr { params, ret } => format!("fn({})->{}", list(params, ty), ty(ret)),
        TypeRef::Impl(of) => format!("impl {}", bounds(of)),
        TypeRef::Dyn(of) => format!("dyn {}", bounds(of)),
        TypeRef::Never => "!".to_owned(),
        TypeRef::Infer => "_".to_owned(),
        TypeRef::Unread => "?".to_owned(),
    }
}

pub(super) fn expr(body: &Body, id: ExprId) -> String {
    let shown = expr_kind(body, id);
    match &body.expr(id).cfg {
        Some(cfg) => format!("#{} {shown}", self::cfg(cfg)),
        None => shown,
    }
}

fn expr_kind(body: &Body, id: ExprId) -> String {
    let show = |id: ExprId| expr(body, id);
    let all = |ids: &[ExprId]| list(ids, |id| expr(body, *id));
    let maybe = |id: Option<ExprId>| id.map_or_else(String::new, |id| format!(" {}", expr(body, id)));
    match &body.expr(id).kind {
        ExprKind::Path(path) => self::path(path),
        ExprKind::Lit(Lit::Str(value)) => format!("{:?}", value.as_str()),
        ExprKind::Lit(Lit::Int(value, suffix)) => {
            format!("{}{suffix}", value.map_or_else(|| "?".to_owned(), |value| value.to_string()))
        }
        ExprKind::Lit(Lit::Bool(value)) => value.to_string(),
        ExprKind::Lit(lit) => format!("{lit:?}"),
        ExprKind::Call { callee, args } => format!("{}({})", show(*callee), all(args)),
        ExprKind::MethodCall { recv, name, turbofish, args, .. } => {
            let turbofish =
                if turbofish.is_empty() { String::new() } else { format!("<{}>", list(turbofish, ty)) };
            format!("{}.{name}{turbofish}({})", show(*recv), all(args))
        }
        ExprKind::Field { base, name } => format!("{}.{name}", show(*base)),
        ExprKind::Index { base, index } => format!("{}[{}]", show(*base), show(*index)),
        ExprKind::Deref(inner) => format!("*{}", show(*inner)),
        ExprKind::Unary(op, inner) => format!("({op:?} {})", show(*inner)),
        ExprKind::Binary { op, lhs, rhs } => format!("({} {op:?} {})", show(*lhs), show(*rhs)),
        ExprKind::Assign { lhs, rhs } => format!("({} = {})", show(*lhs), show(*rhs)),
        ExprKind::Cast { expr, ty } => format!("({} as {})", show(*expr), self::ty(ty)),
        ExprKind::Ref { mutable, expr } => format!("&{}{}", if *mutable { "mut " } else { "" }, show(*expr)),
        ExprKind::Block(block) => {
            let items = list(&block.items, |item| format!("{}, ", self::item(item)));
            let stmts = list(&block.stmts, |stmt| format!("{};", self::stmt(body, stmt)));
            format!("{{{items}{stmts}{}}}", maybe(block.tail))
        }
        ExprKind::Async(of) => format!("async{}", show(of.body)),
        ExprKind::If { cond, then, otherwise } => {
            format!("if {} {}{}", show(*cond), show(*then), maybe(*otherwise))
        }
        ExprKind::Let { pat, expr } => format!("let {}={}", self::pat(body, *pat), show(*expr)),
        ExprKind::Match { scrutinee, arms } => {
            let arms = list(arms, |arm| {
                let cfg = arm.cfg.as_ref().map_or_else(String::new, |cfg| format!("#{} ", self::cfg(cfg)));
                let guard = arm.guard.map_or_else(String::new, |guard| format!(" if {}", expr(body, guard)));
                format!("{cfg}{}{guard}=>{},", pat(body, arm.pat), expr(body, arm.body))
            });
            format!("match {}{{{arms}}}", show(*scrutinee))
        }
        ExprKind::While { cond, body: inner } => format!("while {} {}", show(*cond), show(*inner)),
        ExprKind::Loop(inner) => format!("loop{}", show(*inner)),
        ExprKind::For { pat, iter, body: inner, is_await } => {
            format!(
                "for{} {} in {} {}",
                if *is_await { " await" } else { "" },
                self::pat(body, *pat),
                show(*iter),
                show(*inner)
            )
        }
        ExprKind::Closure(of) => {
            let params = list(&of.params, |(param, ty)| {
                format!(
                    "{}{}",
                    pat(body, *param),
                    ty.as_ref().map_or_else(String::new, |ty| format!(":{}", self::ty(ty)))
                )
            });
            let ret = of.ret.as_ref().map_or_else(String::new, |ret| format!("->{} ", ty(ret)));
            format!("{}|{params}|{ret}{}", if of.is_async { "async" } else { "" }, show(of.body))
        }
        ExprKind::Await(inner) => format!("{}.await", show(*inner)),
        ExprKind::Try(inner) => format!("{}?", show(*inner)),
        ExprKind::Return(value) => format!("return{}", maybe(*value)),
        ExprKind::Break(value) => format!("break{}", maybe(*value)),
        ExprKind::Continue => "continue".to_owned(),
        ExprKind::Yield(value) => format!("yield{}", maybe(*value)),
        ExprKind::Struct { path, fields, rest } => {
            let fields = list(fields, |field| {
                let cfg = field.cfg.as_ref().map_or_else(String::new, |cfg| format!("#{} ", self::cfg(cfg)));
                format!("{cfg}{}:{}", field.name, expr(body, field.value))
            });
            format!(
                "{}{{{fields}{}}}",
                self::path(path),
                rest.map_or_else(String::new, |rest| format!("..{}", expr(body, rest)))
            )
        }
        ExprKind::Tuple(elems) => format!("({})", all(elems)),
        ExprKind::Array(elems) => format!("[{}]", all(elems)),
        ExprKind::Repeat(elem) => format!("[{};]", show(*elem)),
        ExprKind::Range(start, end) => format!("({}..{})", maybe(*start).trim(), maybe(*end).trim()),
        ExprKind::Macro(call) => format!("{}!{}", path(&call.path), input(body, &call.input)),
        ExprKind::Unread(children) => format!("?({})", all(children)),
    }
}

fn input(body: &Body, input: &MacroInput) -> String {
    match input {
        MacroInput::Exprs(args) => {
            let args = args.iter().map(|arg| {
                let name = arg.name.map_or_else(String::new, |name| format!("{name}="));
                format!("{name}{}", expr(body, arg.value))
            });
            format!("({})", args.collect::<Vec<_>>().join(", "))
        }
        MacroInput::Block(inner) | MacroInput::Choice(inner) => expr(body, *inner),
        MacroInput::Select { arms, otherwise } => {
            let arms = list(arms, |arm| {
                let guard = arm.guard.map_or_else(String::new, |guard| format!(" if {}", expr(body, guard)));
                format!(
                    "{}={}{guard}=>{},",
                    pat(body, arm.pat),
                    expr(body, arm.future),
                    expr(body, arm.handler)
                )
            });
            format!("select{{{arms} else {}}}", list(otherwise, |id| expr(body, *id)))
        }
        MacroInput::Matches(id) => format!("matches {}", expr(body, *id)),
        MacroInput::Unread => "unread".to_owned(),
    }
}

fn stmt(body: &Body, stmt: &Stmt) -> String {
    match stmt {
        Stmt::Let { pat, ty, init, otherwise, cfg } => {
            let cfg = cfg.as_ref().map_or_else(String::new, |cfg| format!("#{} ", self::cfg(cfg)));
            let ty = ty.as_ref().map_or_else(String::new, |ty| format!(":{}", self::ty(ty)));
            let init = init.map_or_else(String::new, |init| format!("={}", expr(body, init)));
            let otherwise =
                otherwise.map_or_else(String::new, |otherwise| format!(" else {}", expr(body, otherwise)));
            format!("{cfg}let {}{ty}{init}{otherwise}", self::pat(body, *pat))
        }
        Stmt::Expr(id) => expr(body, *id),
    }
}

pub(super) fn pat(body: &Body, id: PatId) -> String {
    let all = |ids: &[PatId]| list(ids, |id| pat(body, *id));
    match &body.pat(id).kind {
        PatKind::Wild => "_".to_owned(),
        PatKind::Bind { name, by_ref, sub, .. } => {
            let sub = sub.map_or_else(String::new, |sub| format!("@{}", pat(body, sub)));
            format!("{}{name}{sub}", if *by_ref { "ref " } else { "" })
        }
        PatKind::TupleStruct { path, pats } => format!("{}({})", self::path(path), all(pats)),
        PatKind::Struct { path, fields } => {
            format!(
                "{}{{{}}}",
                self::path(path),
                list(fields, |field| format!("{}:{}", field.name, pat(body, field.pat)))
            )
        }
        PatKind::Path(path) => self::path(path),
        PatKind::Tuple(pats) => format!("({})", all(pats)),
        PatKind::Slice(pats) => format!("[{}]", all(pats)),
        PatKind::Ref(inner) => format!("&{}", pat(body, *inner)),
        PatKind::Or(pats) => format!("or({})", all(pats)),
        PatKind::Typed(inner, ty) => format!("{}:{}", pat(body, *inner), self::ty(ty)),
        PatKind::Rest => "..".to_owned(),
    }
}
