using Acme.Models;

namespace Acme.Gateway;

/// <summary>The bodies of errors, as the pages describe them.</summary>
internal static class Errors
{
    public static ErrorResponse NoSuchModel(string model) => new()
    {
        Error = new ErrorDetail
        {
            Message = $"There is no model '{model}'.",
            Type = ErrorType.InvalidRequest,
            Status = HttpStatus._404,
            Param = "model",
        },
    };

    public static ErrorResponse VendorIsDown(string model) => new()
    {
        Error = new ErrorDetail
        {
            Message = $"The vendor of '{model}' does not answer.",
            Type = ErrorType.Upstream,
            Status = HttpStatus._502,
        },
    };
}
