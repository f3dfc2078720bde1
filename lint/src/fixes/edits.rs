//! The changes to the text.

use super::counterpart::Counterpart;
use super::place::Place;
use super::signature::Shape;
use crate::facts::{ExprKind, Path, PathSegment, Span};
use crate::read::has_word;
use crate::report::{Edit, Fix};

/// Calls the counterpart in the call's place and awaits it.
pub(super) fn replace(place: &Place<'_>, counterpart: &Counterpart, shape: Shape) -> Option<Fix> {
    let then = counterpart.then.map(|then| format!(".{then}")).unwrap_or_default();
    let path = &counterpart.path;
    let whole = place.call().span;
    let mut frees = None;
    let edits = match (shape, &place.call().kind) {
        (Shape::SameArguments, ExprKind::Call { callee, .. }) => {
            let ExprKind::Path(written) = &place.body.expr(*callee).kind else { return None };
            if !is_as_written(place, written) {
                return None;
            }
            frees = written.segments.first().filter(|_| !written.global).map(|first| first.name.to_string());
            vec![
                Edit { span: written.span, text: path.clone() },
                Edit { span: end(whole), text: format!(".await{then}") },
            ]
        }
        (Shape::ReceiverFirst, ExprKind::MethodCall { recv, args, turbofish, .. }) => {
            let receiver = place.body.expr(*recv).span;
            if !args.is_empty() || !turbofish.is_empty() || receiver.lo != whole.lo {
                return None;
            }
            let rest = Span { lo: receiver.hi, hi: whole.hi };
            // A comment in between would be lost.
            let says = place.text_of(rest);
            if says.contains("//") || says.contains("/*") || !says.trim_start().starts_with('.') {
                return None;
            }
            vec![
                Edit { span: Span { lo: whole.lo, hi: whole.lo }, text: format!("{path}(&") },
                Edit { span: rest, text: format!(").await{then}") },
            ]
        }
        _ => return None,
    };
    Some(Fix { title: format!("use `{path}` and await it"), edits, frees, names: first_name(path) })
}

/// The name at a path's start.
pub(super) fn first_name(path: &str) -> String {
    path.split("::").next().unwrap_or_default().to_owned()
}

fn end(span: Span) -> Span {
    Span { lo: span.hi, hi: span.hi }
}

/// Whether the file has the path as plain names: not what a macro made of it, and without type arguments, which may not
/// fit the counterpart.
fn is_as_written(place: &Place<'_>, path: &Path) -> bool {
    let plain = path.qself.is_none() && path.segments.iter().all(|segment| segment.args.is_none());
    plain && is_written(place, path.span, &path.segments)
}

/// Whether the file has these names where a path is said to stand.
pub(super) fn is_written(place: &Place<'_>, span: Span, segments: &[PathSegment]) -> bool {
    let text = place.text_of(span);
    !segments.is_empty() && segments.iter().all(|segment| has_word(text, segment.name.as_str()))
}
