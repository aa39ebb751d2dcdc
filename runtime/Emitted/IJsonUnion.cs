using System.ComponentModel;

namespace Router.Codegen.Emitted;

/// <summary>A union with cases that can be told apart only by the content of a value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonUnion
{
    /// <summary>
    /// Describes the values of each case that is told apart by content, in page order. The text follows this grammar (quotes are not part
    /// of it; <c>LF</c>, <c>FF</c>, <c>TAB</c>, <c>VT</c>, <c>SOH</c> and <c>STX</c> are U+000A, U+000C, U+0009, U+000B, U+0001 and
    /// U+0002):
    /// <code>
    /// table       = case *(LF case)
    /// case        = alternative *(FF alternative)
    /// alternative = *wrapper (object / kinds)
    /// wrapper     = "["                                      ; a list around the value, the outermost first
    ///             / "&lt;"                                      ; a map around it
    /// object      = "{" [field *(TAB field)]
    /// field       = ["*"] kinds [content / constant] VT name ; "*": the field is required
    /// content     = inner *(STX inner)                       ; an array or object in the field is one of these
    /// inner       = *wrapper required / 1*wrapper kinds
    /// required    = "{" member *(SOH member)                 ; the fields that an object is required to have
    /// member      = name [constant]
    /// constant    = "=" text                                 ; the only value, a string without its quotes
    /// kinds       = *letter                                  ; no letter: any kind
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
    ///             / "u"  ; null, which does not make the field count as known
    /// </code>
    /// </summary>
    static abstract ReadOnlySpan<byte> DescribeJson();
}
