using System.ComponentModel;

namespace Router.Codegen.Emitted;

/// <summary>A union with cases that only the content of a value tells apart.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonUnion
{
    /// <summary>
    /// Describes the values of each case that content tells apart, in page order. The text follows this grammar (quotes are not part of it;
    /// <c>LF</c>, <c>FF</c>, <c>TAB</c>, <c>VT</c> and <c>SOH</c> are U+000A, U+000C, U+0009, U+000B and U+0001):
    /// <code>
    /// table       = case *(LF case)
    /// case        = alternative *(FF alternative)
    /// alternative = *("[" / "&lt;") (object / kinds)      ; "[" for each list around the value, "&lt;" for each map, the outermost first
    /// object      = "{" [field *(TAB field)]
    /// field       = ["*"] kinds [inner / constant] VT name   ; "*": the field is required
    /// inner       = "{" required *(SOH required)             ; the fields that the object in the field is required to have
    /// required    = name [constant]
    /// constant    = "=" text                                 ; the only value, a string without its quotes
    /// kinds       = *letter                                  ; none is any kind
    /// letter      = "s"  ; string
    ///             / "n"  ; number
    ///             / "b"  ; Boolean
    ///             / "a"  ; array
    ///             / "o"  ; object
    ///             / "z"  ; null
    ///             / "i"  ; number that is an integer
    ///             / "d"  ; string that is a date or date-time
    ///             / "q"  ; string that is a number
    ///             / "?"  ; any kind
    /// </code>
    /// </summary>
    static abstract ReadOnlySpan<byte> DescribeJson();
}
